package babillard.page;

import babillard.site.Artifact.Content;
import babillard.site.Ingredients;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** A page in the making: its view is all that it is made of. */
record Page(PageInput input, View view) implements Content {
    @Override
    public void writeTo(OutputStream out) throws IOException {
        input.templates().write(view, input, out);
    }

    @Override
    public Optional<byte[]> recipe() {
        return Optional.of(Ingredients.of(view));
    }
}
