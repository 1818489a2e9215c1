package babillard.site;

/** A language of the interface: that of the notices lies at the root of the site, each other in a folder of its own. */
public record Language(String code) {
    /** In which the notices are written, and whatever is made of their words alone. */
    public static final Language OF_NOTICES = new Language("fr");

    public Language {
        if (!isCode(code)) {
            throw new IllegalArgumentException("no language: " + code);
        }
    }

    /** Two letters, as ISO 639 has them. */
    public static boolean isCode(String code) {
        return code.length() == 2 && code.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    /** Where a page of the root lies in this language: a page that is a file and no folder has but one address. */
    public SitePath path(SitePath page) {
        return equals(OF_NOTICES) || !page.isFolder() ? page : own(page);
    }

    /** Where a file lies that is made in each language. */
    public SitePath own(SitePath file) {
        return equals(OF_NOTICES) ? file : new SitePath(code + "/" + file);
    }

    // The way of records, through invokedynamic, costs a start more than all comparisons.
    @Override
    public boolean equals(Object other) {
        return other instanceof Language language && code.equals(language.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
