package babillard.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import babillard.text.Inscription;
import babillard.text.SafeHtml;
import babillard.text.Slug;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Whatever components offers come to have, each of them must be written, read and told in the print. */
class TranscriptTest {
    /** Makes values of any type that an offer holds, all alike but for one, the {@code odd}th. */
    private static final class Maker {
        private final int odd;
        private int made;

        private Maker(int odd) {
            this.odd = odd;
        }

        private boolean isOdd() {
            return made++ == odd;
        }

        private Offer offer() {
            return ((Offer) of(Offer.class)).packed();
        }

        private Object of(Type type) {
            if (type instanceof ParameterizedType many) {
                return several(many);
            } else if (type == Wording.class) {
                return of(Body.class);
            } else if (type == SafeHtml.class) {
                return new SafeHtml(isOdd() ? "<b>odd</b>" : "<p>l’été</p>");
            } else if (type == Inscription.class) {
                return Inscription.of(isOdd() ? "odd" : "l’été");
            } else if (type == Slug.class) {
                return new Slug(isOdd() ? "odd" : "slug");
            } else if (type == String.class) {
                return isOdd() ? "odd" : "texte";
            } else if (type == int.class) {
                return isOdd() ? 3 : 2;
            } else if (type == LocalDate.class) {
                return LocalDate.of(2025, 8, isOdd() ? 16 : 15);
            } else if (type == OptionalInt.class) {
                return isOdd() ? OptionalInt.empty() : OptionalInt.of(10);
            } else if (type instanceof Class<?> named && named.isEnum()) {
                return named.getEnumConstants()[isOdd() ? 1 : 0];
            } else if (type instanceof Class<?> named && named.isSealed()) {
                return of(named.getPermittedSubclasses()[isOdd() ? 1 : 2]);
            }
            return record((Class<?>) type);
        }

        private Object several(ParameterizedType type) {
            boolean isOdd = isOdd();
            Object value = of(type.getActualTypeArguments()[0]);
            return type.getRawType() == Optional.class
                    ? isOdd ? Optional.empty() : Optional.of(value)
                    : isOdd ? List.of(value) : List.of(value, value);
        }

        private Object record(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            try {
                return type.getDeclaredConstructor(Arrays.stream(components)
                                .map(RecordComponent::getType)
                                .toArray(Class<?>[]::new))
                        .newInstance(Arrays.stream(components)
                                .map(component -> of(component.getGenericType()))
                                .toArray());
            } catch (ReflectiveOperationException unfit) {
                throw new AssertionError(type.toString(), unfit);
            }
        }
    }

    private static List<Offer> offersOfEachComponent() {
        Maker alike = new Maker(-1);
        List<Offer> offers = new ArrayList<>(List.of(alike.offer()));
        for (int odd = 0; odd < alike.made; odd++) {
            offers.add(new Maker(odd).offer());
        }
        return offers;
    }

    @Test
    void everyComponentIsReadAsItWasWritten() {
        assertThat(offersOfEachComponent()).hasSizeGreaterThan(50).doesNotHaveDuplicates();
        assertThat(offersOfEachComponent())
                .allSatisfy(offer ->
                        assertThat(Transcript.read(Transcript.write(offer))).isEqualTo(offer));
    }

    @Test
    void everyKindOfVacancyIsReadAsItWasWritten() {
        Offer offer = new Maker(-1).offer();
        LocalDate day = LocalDate.of(2025, 9, 1);
        for (Vacancy vacancy : List.of(
                new Vacancy.Immediate("de suite"),
                new Vacancy.OnDay("le 1er", day),
                new Vacancy.Possible("peut-être", Optional.of(day)),
                new Vacancy.Possible("peut-être", Optional.empty()),
                new Vacancy.Other("à voir"))) {
            Terms terms = offer.terms();
            Offer with = new Offer(
                    offer.reference(),
                    offer.post(),
                    offer.assignment(),
                    new Terms(terms.residence(), Optional.of(vacancy), terms.postedOn(), terms.deadline()),
                    offer.wording(),
                    offer.edition(),
                    offer.file());
            assertThat(Transcript.read(Transcript.write(with))).isEqualTo(with);
        }
    }

    @Test
    void everyComponentIsToldInThePrint() {
        assertThat(offersOfEachComponent().stream().map(offer -> HexFormat.of().formatHex(offer.print())))
                .doesNotHaveDuplicates();
    }

    @Test
    void anOfferHasThePrintOfItsTextsPackedOrNot() {
        Offer offer = new Maker(-1).offer();
        assertThat(offer.unpacked().print()).isEqualTo(offer.print());
    }

    @Test
    void whatIsTornOrWrongIsRefused() {
        byte[] written = Transcript.write(new Maker(-1).offer());
        for (int length = 0; length < written.length; length++) {
            byte[] torn = Arrays.copyOf(written, length);
            assertThatThrownBy(() -> Transcript.read(torn)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> Transcript.read(new byte[1])).isInstanceOf(IllegalArgumentException.class);
    }
}
