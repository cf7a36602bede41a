package jp.chiikiryoku.core.edition;

import java.util.List;
import java.util.Optional;
import jp.chiikiryoku.core.json.RecordFile;

/** The documents that the library knows as sources. */
public final class SourceDocuments {

    private static final class Known {
        static final List<SourceDocument> ALL = load();
    }

    private SourceDocuments() {}

    /**
     * The file of sources.
     *
     * @param sources the documents
     */
    public record File(List<SourceDocument> sources) {
        public File {
            sources = List.copyOf(sources);
        }
    }

    /**
     * Returns all documents that the library knows.
     *
     * @return an unmodifiable list
     */
    public static List<SourceDocument> all() {
        return Known.ALL;
    }

    /**
     * Finds a document by its id.
     *
     * @param id the id, such as {@code ORDINANCE-TOKKO}
     * @return the document, or empty if the library does not know it
     */
    public static Optional<SourceDocument> find(String id) {
        return Known.ALL.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    private static List<SourceDocument> load() {
        return RecordFile.read(File.class, "sources.json", SourceDocument.class::getResourceAsStream)
                .sources();
    }
}
