package jp.chiikiryoku.dxtalent.edition;

import static org.assertj.core.api.Assertions.assertThat;

import jp.chiikiryoku.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The thirteen examinations of IPA, by its own abbreviations. */
class ExaminationTest {

    @Test
    void there_are_thirteen() {
        assertThat(Examination.values())
                .extracting(Enum::name)
                .containsExactly("IP", "SG", "FE", "AP", "ST", "SA", "PM", "NW", "DB", "ES", "SM", "AU", "SC");
    }

    @ParameterizedTest
    @CsvSource({
        "IP, ITパスポート試験, Information Technology Passport Examination",
        "SG, 情報セキュリティマネジメント試験, Information Security Management Examination",
        "FE, 基本情報技術者試験, Fundamental Information Technology Engineer Examination",
        "AP, 応用情報技術者試験, Applied Information Technology Engineer Examination",
        "ST, ITストラテジスト試験, Information Technology Strategist Examination",
        "SA, システムアーキテクト試験, Systems Architect Examination",
        "PM, プロジェクトマネージャ試験, Project Manager Examination",
        "NW, ネットワークスペシャリスト試験, Network Specialist Examination",
        "DB, データベーススペシャリスト試験, Database Specialist Examination",
        "ES, エンベデッドシステムスペシャリスト試験, Embedded Systems Specialist Examination",
        "SM, ITサービスマネージャ試験, Information Technology Service Manager Examination",
        "AU, システム監査技術者試験, Systems Auditor Examination",
        "SC, 情報処理安全確保支援士試験, Registered Information Security Specialist Examination"
    })
    void each_says_its_name_in_both_languages(Examination examination, String japanese, String english) {
        assertThat(examination.japaneseName()).isEqualTo(japanese).isEqualTo(examination.in(Language.JA));
        assertThat(examination.englishName()).isEqualTo(english).isEqualTo(examination.in(Language.EN));
    }
}
