package babillard.offer;

import java.time.LocalDate;
import java.util.Optional;

/** When the post is free: as printed, and as far as it can be understood. */
public sealed interface Vacancy {
    String printed();

    /** The word for it in data: {@code immediate}, {@code date}, {@code possible} or {@code other}. */
    String kind();

    /** At once. */
    record Immediate(String printed) implements Vacancy {
        @Override
        public String kind() {
            return "immediate";
        }
    }

    /** On a day. */
    record OnDay(String printed, LocalDate day) implements Vacancy {
        @Override
        public String kind() {
            return "date";
        }
    }

    /** Perhaps, and perhaps from a day on. */
    record Possible(String printed, Optional<LocalDate> day) implements Vacancy {
        @Override
        public String kind() {
            return "possible";
        }
    }

    /** In words that say neither. */
    record Other(String printed) implements Vacancy {
        @Override
        public String kind() {
            return "other";
        }
    }
}
