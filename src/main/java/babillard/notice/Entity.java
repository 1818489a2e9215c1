package babillard.notice;

/** The character references that extractors leave in a text. */
final class Entity {
    private Entity() {}

    /** The character that a name such as "eacute" stands for, or 0. */
    static int named(String name) {
        if (name.startsWith("#")) {
            return numbered(name.substring(1));
        }
        return switch (name) {
            case "amp" -> '&';
            case "nbsp" -> ' ';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            case "rsquo" -> '’';
            case "lsquo" -> '‘';
            case "laquo" -> '«';
            case "raquo" -> '»';
            case "ndash" -> '–';
            case "deg" -> '°';
            case "eacute" -> 'é';
            case "egrave" -> 'è';
            case "agrave" -> 'à';
            case "ecirc" -> 'ê';
            case "euml" -> 'ë';
            case "acirc" -> 'â';
            case "icirc" -> 'î';
            case "iuml" -> 'ï';
            case "ocirc" -> 'ô';
            case "ucirc" -> 'û';
            case "ugrave" -> 'ù';
            case "uuml" -> 'ü';
            case "ccedil" -> 'ç';
            case "oelig" -> 'œ';
            case "Eacute" -> 'É';
            case "Egrave" -> 'È';
            case "Ecirc" -> 'Ê';
            case "Agrave" -> 'À';
            case "Ccedil" -> 'Ç';
            case "Icirc" -> 'Î';
            case "OElig" -> 'Œ';
            case "mdash" -> '—';
            case "hellip" -> '…';
            case "bull" -> '•';
            case "middot" -> '·';
            case "euro" -> '€';
            default -> 0;
        };
    }

    private static int numbered(String digits) {
        boolean hexadecimal = digits.startsWith("x") || digits.startsWith("X");
        try {
            int c = Integer.parseInt(hexadecimal ? digits.substring(1) : digits, hexadecimal ? 16 : 10);
            return c >= ' ' && c < Character.MIN_SURROGATE ? c : 0;
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }
}
