package babillard.jbake;

import babillard.portal.Order;
import babillard.portal.Outcome;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;

/**
 * JBake's store of documents without its database: a list. It also carries what JBake's lifecycle has no place for, the
 * order on the way in and the outcome on the way out.
 */
final class PortalStore extends ContentStore {
    private static final String PUBLISHED = "published";

    private final List<DocumentModel> documents = new ArrayList<>();
    private final Order order;
    private Optional<Outcome> outcome = Optional.empty();

    PortalStore(Order order) {
        super("memory", "portal");
        this.order = order;
    }

    Order order() {
        return order;
    }

    void deliver(Outcome made) {
        outcome = Optional.of(made);
    }

    Optional<Outcome> outcome() {
        return outcome;
    }

    @Override
    public void startup() {}

    @Override
    public void close() {}

    @Override
    public void shutdown() {}

    @Override
    public void drop() {
        documents.clear();
    }

    @Override
    public boolean isActive() {
        return true;
    }

    @Override
    public void updateAndClearCacheIfNeeded(boolean needed, File templateFolder) {}

    @Override
    public void addDocument(DocumentModel document) {
        documents.add(document);
    }

    @Override
    public void deleteContent(String uri) {
        documents.removeIf(document -> uri.equals(document.getSourceuri()));
    }

    @Override
    public void deleteAllByDocType(String docType) {
        documents.removeIf(document -> docType.equals(document.getType()));
    }

    @Override
    public void markContentAsRendered(DocumentModel document) {
        document.setRendered(true);
    }

    @Override
    public long getDocumentCount(String docType) {
        return select(ofType(docType)).size();
    }

    @Override
    public long getPublishedCount(String docType) {
        return getPublishedContent(docType).size();
    }

    @Override
    public DocumentList<DocumentModel> getDocumentByUri(String uri) {
        return select(document -> uri.equals(document.getSourceuri()));
    }

    @Override
    public DocumentList<DocumentModel> getDocumentStatus(String uri) {
        return getDocumentByUri(uri);
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts() {
        return getPublishedContent("post");
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts(boolean applyPaging) {
        return getPublishedPosts();
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPostsByTag(String tag) {
        return new DocumentList<>();
    }

    @Override
    public DocumentList<DocumentModel> getPublishedDocumentsByTag(String tag) {
        return new DocumentList<>();
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPages() {
        return getPublishedContent("page");
    }

    @Override
    public DocumentList<DocumentModel> getPublishedContent(String docType) {
        return select(ofType(docType).and(document -> PUBLISHED.equals(document.getStatus())));
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String docType) {
        return select(ofType(docType));
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String docType, boolean applyPaging) {
        return getAllContent(docType);
    }

    @Override
    public DocumentList<DocumentModel> getUnrenderedContent() {
        return select(document -> !document.getRendered());
    }

    @Override
    public Set<String> getTags() {
        return new TreeSet<>();
    }

    @Override
    public Set<String> getAllTags() {
        return new TreeSet<>();
    }

    private static Predicate<DocumentModel> ofType(String docType) {
        return document -> docType.equals(document.getType());
    }

    private DocumentList<DocumentModel> select(Predicate<DocumentModel> wanted) {
        DocumentList<DocumentModel> found = new DocumentList<>();
        documents.stream().filter(wanted).forEach(found::add);
        return found;
    }
}
