package babillard.page;

import babillard.page.Frame.Tab;
import java.util.List;
import java.util.Optional;

/** A page of a list of offers: all that are open, those of one employer, those that closed in a month. */
record ListingView(
        Frame frame,
        String heading,
        boolean named,
        String count,
        Optional<String> lastDays,
        Optional<Day> asOf,
        List<Tab> orders,
        Optional<String> list,
        Optional<Keep> keep,
        List<Card> cards,
        String empty,
        Pager pager,
        Optional<Feed> feed,
        List<Link> more)
        implements View {
    @Override
    public String template() {
        return "listing.ftlh";
    }
}
