package babillard.search;

import java.util.Map;
import java.util.Optional;

/** What is indexed under one reference; a field that it does not hold is empty. */
public record Document(String ref, double boost, Map<String, Content> fields) {
    public Document {
        boost = Field.checkedBoost(boost);
        fields = Map.copyOf(fields);
    }

    public Document(String ref, Map<String, Content> fields) {
        this(ref, 1, fields);
    }

    Optional<Content> content(Field field) {
        return Optional.ofNullable(fields.get(field.name()));
    }
}
