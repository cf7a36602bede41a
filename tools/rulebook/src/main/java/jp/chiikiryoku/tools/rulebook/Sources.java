package jp.chiikiryoku.tools.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.catalogue.Catalogue;
import jp.chiikiryoku.core.edition.SourceDocument;
import jp.chiikiryoku.core.edition.SourceDocuments;

/** Every document that the library or an edition of a catalogue knows, by its id. */
final class Sources {

    private final Map<String, SourceDocument> documents = new LinkedHashMap<>();

    Sources(Catalogue catalogue) {
        SourceDocuments.all().forEach(this::add);
        catalogue.programmes().stream()
                .flatMap(programme -> programme.editions().stream())
                .flatMap(edition -> edition.sources().stream())
                .forEach(this::add);
    }

    private void add(SourceDocument document) {
        documents.putIfAbsent(document.id(), document);
    }

    List<SourceDocument> all() {
        return List.copyOf(documents.values());
    }

    SourceDocument get(String id) {
        SourceDocument document = documents.get(id);
        if (document == null) {
            throw new IllegalArgumentException("The source (" + id + ") must be one of " + documents.keySet() + ".");
        }
        return document;
    }
}
