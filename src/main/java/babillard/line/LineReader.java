package babillard.line;

import babillard.text.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Optional;

/** Reads the words of a line from the first to the last, as other programs do: {@code --name=value}, {@code -abvalue}. */
final class LineReader {
    private final Syntax syntax;
    private final Map<String, List<String>> values = new HashMap<>();
    private final List<String> operands = new ArrayList<>();

    LineReader(Syntax syntax) {
        this.syntax = syntax;
    }

    Given read(List<String> words) throws UsageException {
        ListIterator<String> rest = words.listIterator();
        boolean optionsEnded = false;
        while (rest.hasNext()) {
            String word = rest.next();
            if (optionsEnded || !word.startsWith("-") || word.equals("-")) {
                operand(word, rest);
            } else if (word.equals("--")) {
                optionsEnded = true;
            } else if (word.startsWith("--")) {
                longOption(word, rest);
            } else {
                letters(word, rest);
            }
        }
        return new Given(values, operands);
    }

    private void longOption(String word, ListIterator<String> rest) throws UsageException {
        int equals = word.indexOf('=');
        Option option = option(equals < 0 ? word : word.substring(0, equals), word);
        if (option.kind() != Option.Kind.NOTHING) {
            keep(option, equals < 0 ? following(option, rest) : word.substring(equals + 1));
        } else if (equals < 0) {
            keep(option, "");
        } else {
            throw new UsageException("usage.needless-value", option.name());
        }
    }

    /** Several options of one letter may stand together; the value of the last may follow at once. */
    private void letters(String word, ListIterator<String> rest) throws UsageException {
        for (int i = 1; i < word.length(); i++) {
            Option option = option("-" + word.charAt(i), word);
            if (option.kind() != Option.Kind.NOTHING) {
                int start = word.startsWith("=", i + 1) ? i + 2 : i + 1;
                keep(option, start < word.length() ? word.substring(start) : following(option, rest));
                return;
            }
            keep(option, "");
        }
    }

    private Option option(String name, String word) throws UsageException {
        return syntax.option(name)
                .orElseThrow(() -> unknown(
                        word,
                        syntax.options().stream()
                                .flatMap(option -> option.names().stream())
                                .toList()));
    }

    private String following(Option option, ListIterator<String> rest) throws UsageException {
        if (rest.hasNext()) {
            String next = rest.next();
            if (syntax.option(next).isEmpty()) {
                return next;
            }
        }
        throw new UsageException("usage.no-value", option.name(), option.label());
    }

    private void keep(Option option, String value) throws UsageException {
        List<String> kept = values.computeIfAbsent(option.name(), name -> new ArrayList<>());
        if (option.kind() == Option.Kind.VALUE && !kept.isEmpty()) {
            throw new UsageException("usage.twice", option.name());
        }
        kept.add(value);
    }

    private void operand(String word, ListIterator<String> rest) throws UsageException {
        List<String> commands = syntax.commands().stream().map(Syntax::name).toList();
        boolean taken = commands.isEmpty()
                ? syntax.operand()
                        .filter(operand -> operand.several() || operands.isEmpty())
                        .isPresent()
                : commands.contains(word);
        if (!taken) {
            throw unknown(word, commands);
        }
        operands.add(word);
        if (!commands.isEmpty()) {
            rest.forEachRemaining(operands::add);
        }
    }

    private static UsageException unknown(String word, Collection<String> known) {
        return new UsageException(
                known.isEmpty() ? Optional.empty() : Nearest.to(word, known), "usage.unknown-argument", word);
    }
}
