package babillard.feed;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts that break what is written without care. */
final class Hostile {
    private Hostile() {}

    static Arbitrary<String> texts() {
        Arbitrary<String> piece = Arbitraries.oneOf(
                Arbitraries.of(
                        "]]>",
                        "<![CDATA[",
                        "</script>",
                        "<script>alert(1)</script>",
                        "<img src=x onerror=alert(1)>",
                        "<!DOCTYPE x [<!ENTITY e 'x'>]>",
                        "&e;",
                        "&amp;",
                        "<?xml?>",
                        "-->",
                        "\"'",
                        "\\u0000",
                        "\u0000",
                        "\u0008",
                        "\u000b",
                        "\u001b",
                        "\u0085",
                        "\u2028",
                        "\u2029",
                        "\r\n",
                        "\r",
                        "\uD800",
                        "\uDFFF",
                        "\uFFFE",
                        "\uFFFF",
                        "\uFEFF",
                        "😀",
                        "👩🏽‍⚕️",
                        "\u202Eابت",
                        "שלום",
                        "é",
                        "e\u0301",
                        "ᵉʳ",
                        "𝒳"),
                Arbitraries.strings().all().ofMaxLength(20),
                Arbitraries.of("x".repeat(10_000), "mot ".repeat(2_500), "😀".repeat(5_000), "\uD83D".repeat(300)));
        return piece.list().ofMinSize(1).ofMaxSize(6).map(pieces -> "T" + String.join("", pieces));
    }
}
