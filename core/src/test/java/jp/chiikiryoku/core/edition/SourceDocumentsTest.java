package jp.chiikiryoku.core.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourceDocumentsTest {

    private static final List<String> IDS = List.of(
            "MIC-R6-SUPPLEMENTARY",
            "MIC-DX-CALL-R7",
            "ORDINANCE-TOKKO",
            "MIC-LOCAL10000-PAGE",
            "AUDIT-L10K-H28",
            "AUDIT-L10K-H29",
            "MIC-KYORYOKUTAI-FAQ",
            "MIC-AREA-TABLE-2022",
            "HOKKAIDO-FAQ",
            "KOCHI-INTERN-2022",
            "MIC-KIGYOJIN-PAGE",
            "OITA-DX",
            "MIC-MIRAI-PAGE",
            "MUNICIPAL-ORDINANCES",
            "MOF-R8-DRAFT",
            "PRESS");

    @Test
    void knows_every_source_and_each_once() {
        assertThat(SourceDocuments.all()).extracting(SourceDocument::id).containsExactlyElementsOf(IDS);
        assertThat(SourceDocuments.all()).allSatisfy(source -> {
            assertThat(source.title().ja())
                    .isNotBlank()
                    .isNotEqualTo(source.title().en());
            assertThat(source.title().en()).isNotBlank();
        });
    }

    @Test
    void finds_a_source_by_its_id() {
        assertThat(SourceDocuments.find("ORDINANCE-TOKKO"))
                .get()
                .extracting(SourceDocument::reference)
                .isEqualTo("https://laws.e-gov.go.jp/law/351M50000008035");
        assertThat(SourceDocuments.find("ordinance-tokko")).isEmpty();
    }
}
