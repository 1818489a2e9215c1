package babillard.notice;

import babillard.text.Diagnosed;
import babillard.text.Diagnostic;
import babillard.text.Source;
import java.util.ArrayList;
import java.util.List;

/** The names that the portal knows: employers, corps and places, from three files that a clerk can edit. */
public final class Aliases {
    private final KnownEmployers employers;
    private final KnownCorps corps;
    private final KnownPlaces places;

    private Aliases(KnownEmployers employers, KnownCorps corps, KnownPlaces places) {
        this.employers = employers;
        this.corps = corps;
        this.places = places;
    }

    /** Reads the three files; a wrong line is left out and remarked, and never keeps the rest from being known. */
    public static Diagnosed<Aliases> read(Source employers, Source corps, Source places) {
        Remarks ofEmployers = new Remarks(employers.file());
        Remarks ofCorps = new Remarks(corps.file());
        Remarks ofPlaces = new Remarks(places.file());
        Aliases aliases = new Aliases(
                KnownEmployers.read(employers, ofEmployers),
                KnownCorps.read(corps, ofCorps),
                KnownPlaces.read(places, ofPlaces));
        List<Diagnostic> remarks = new ArrayList<>(ofEmployers.byPlace());
        remarks.addAll(ofCorps.byPlace());
        remarks.addAll(ofPlaces.byPlace());
        return Diagnosed.of(aliases, remarks);
    }

    KnownEmployers employers() {
        return employers;
    }

    KnownCorps corps() {
        return corps;
    }

    KnownPlaces places() {
        return places;
    }
}
