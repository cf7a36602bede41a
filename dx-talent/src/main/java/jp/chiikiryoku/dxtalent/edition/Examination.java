package jp.chiikiryoku.dxtalent.edition;

import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Phrase;

/** The thirteen examinations of IPA (情報処理技術者試験・情報処理安全確保支援士試験) by their official abbreviations. */
public enum Examination implements Phrase {
    /** Information Technology Passport (ITパスポート試験). */
    IP("ITパスポート試験", "Information Technology Passport Examination"),
    /** Information Security Management (情報セキュリティマネジメント試験). */
    SG("情報セキュリティマネジメント試験", "Information Security Management Examination"),
    /** Fundamental Information Technology Engineer (基本情報技術者試験). */
    FE("基本情報技術者試験", "Fundamental Information Technology Engineer Examination"),
    /** Applied Information Technology Engineer (応用情報技術者試験). */
    AP("応用情報技術者試験", "Applied Information Technology Engineer Examination"),
    /** Information Technology Strategist (ITストラテジスト試験). */
    ST("ITストラテジスト試験", "Information Technology Strategist Examination"),
    /** Systems Architect (システムアーキテクト試験). */
    SA("システムアーキテクト試験", "Systems Architect Examination"),
    /** Project Manager (プロジェクトマネージャ試験). */
    PM("プロジェクトマネージャ試験", "Project Manager Examination"),
    /** Network Specialist (ネットワークスペシャリスト試験). */
    NW("ネットワークスペシャリスト試験", "Network Specialist Examination"),
    /** Database Specialist (データベーススペシャリスト試験). */
    DB("データベーススペシャリスト試験", "Database Specialist Examination"),
    /** Embedded Systems Specialist (エンベデッドシステムスペシャリスト試験). */
    ES("エンベデッドシステムスペシャリスト試験", "Embedded Systems Specialist Examination"),
    /** Information Technology Service Manager (ITサービスマネージャ試験). */
    SM("ITサービスマネージャ試験", "Information Technology Service Manager Examination"),
    /** Systems Auditor (システム監査技術者試験). */
    AU("システム監査技術者試験", "Systems Auditor Examination"),
    /** Registered Information Security Specialist (情報処理安全確保支援士試験). */
    SC("情報処理安全確保支援士試験", "Registered Information Security Specialist Examination");

    private final String japaneseName;
    private final String englishName;

    Examination(String japaneseName, String englishName) {
        this.japaneseName = japaneseName;
        this.englishName = englishName;
    }

    /** Returns the Japanese name, such as {@code システム監査技術者試験}. */
    public String japaneseName() {
        return japaneseName;
    }

    /** Returns the English name, such as {@code Systems Auditor Examination}. */
    public String englishName() {
        return englishName;
    }

    @Override
    public String in(Language language) {
        return language == Language.JA ? japaneseName : englishName;
    }
}
