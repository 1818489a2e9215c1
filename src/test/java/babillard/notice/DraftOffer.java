package babillard.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The fields of an offer before it is printed; an empty text is a field that the notice does not give. */
record DraftOffer(
        String title,
        String reference,
        LocalDate referenceDate,
        String employer,
        List<String> corps,
        Optional<String> domain,
        String direction,
        String workplace,
        Optional<Integer> residenceYears,
        String vacancy,
        LocalDate posted,
        LocalDate deadline,
        String respnc,
        List<String> sections) {
    DraftOffer with(Optional<Integer> years, String newVacancy, String job) {
        return new DraftOffer(
                title,
                reference,
                referenceDate,
                employer,
                corps,
                domain,
                direction,
                workplace,
                years,
                newVacancy,
                posted,
                deadline,
                job,
                sections);
    }
}
