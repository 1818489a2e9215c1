package babillard.notice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/** What happens to a notice on its way from a PDF: each leaves all its fields for a person to find. */
enum Mutation {
    COLONS_REMOVED {
        @Override
        String line(String line) {
            return line.replace("**", "").replaceFirst(" ?: ?", " ").stripTrailing();
        }
    },
    LABELS_IN_CAPITALS {
        @Override
        String line(String line) {
            int colon = line.indexOf(':');
            return line.substring(0, colon).toUpperCase(Locale.ROOT) + line.substring(colon);
        }
    },
    LABELS_IN_BOLD {
        @Override
        String line(String line) {
            int colon = line.indexOf(':');
            return "**" + line.substring(0, colon).replace("*", "").strip() + "** " + line.substring(colon + 1);
        }
    },
    LABELS_AS_HEADINGS {
        @Override
        String line(String line) {
            return line.startsWith("#") ? line : "## " + line;
        }
    },
    LABELS_MISREAD {
        @Override
        String line(String line) {
            int last = line.substring(0, line.indexOf(':')).stripTrailing().length() - 1;
            int at = last - 2;
            return Character.isLetter(line.charAt(at)) ? line.substring(0, at) + "c" + line.substring(at + 1) : line;
        }
    },
    VALUES_BELOW {
        @Override
        String line(String line) {
            int colon = line.indexOf(':');
            String value = line.substring(colon + 1).replace("*", "").strip();
            return value.isEmpty()
                    ? line
                    : line.substring(0, colon).replace("#", "").strip() + " :\n\n" + value;
        }
    },
    NO_BREAK_SPACES {
        @Override
        String line(String line) {
            return line.replace(" ", "\u00A0").replace("#\u00A0", "# ");
        }
    },
    BLANK_LINES_REMOVED {
        @Override
        String text(String notice) {
            return notice.replaceAll("\n\n+", "\n");
        }
    },
    LINES_SHUFFLED {
        @Override
        String text(String notice) {
            List<String> lines = new ArrayList<>(notice.lines().toList());
            List<Integer> places = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                if (isField(lines.get(i)) && !lines.get(i).contains("RESPNC")) {
                    places.add(i);
                }
            }
            List<String> fields = places.stream().map(lines::get).collect(Collectors.toCollection(ArrayList::new));
            Collections.shuffle(fields, new Random(notice.length()));
            for (int i = 0; i < places.size(); i++) {
                lines.set(places.get(i), fields.get(i));
            }
            return String.join("\n", lines);
        }
    },
    LINES_MERGED {
        @Override
        String text(String notice) {
            List<String> lines = notice.lines().filter(line -> !line.isBlank()).toList();
            StringBuilder merged = new StringBuilder();
            boolean joined = false;
            for (int i = 0; i < lines.size(); i++) {
                boolean joins = !joined && isField(lines.get(i)) && i + 1 < lines.size() && isField(lines.get(i + 1));
                joined = joins
                        && !lines.get(i).startsWith("#")
                        && !lines.get(i + 1).startsWith("#");
                merged.append(lines.get(i)).append(joined ? " " : "\n\n");
            }
            return merged.toString();
        }
    },
    NOISE_BETWEEN {
        @Override
        String text(String notice) {
            return notice.replaceFirst("(?m)^(Corps .*)$", "Onif\n\n$1\n\n![](_page_0_Picture_1.jpeg)\n\nPage 1 sur 2");
        }
    };

    private static final List<String> LABELS = List.of(
            "Référence",
            "Employeur",
            "Corps",
            "Direction :",
            "Service :",
            "Durée de résidence",
            "Poste à pourvoir",
            "Postes à pourvoir",
            "Lieu de travail",
            "Date de dépôt",
            "Date limite",
            "Emploi RESPNC");

    String text(String notice) {
        return notice.lines().map(line -> isField(line) ? line(line) : line).collect(Collectors.joining("\n"));
    }

    String line(String line) {
        return line;
    }

    static boolean isField(String line) {
        String words = line.replace("#", "").replace("*", "").replace("- ", "").strip();
        return LABELS.stream().anyMatch(words::startsWith) && line.indexOf(':') > 3;
    }
}
