package jp.chiikiryoku.kigyojin.edition;

/** Where a company must lie (企業の所在). */
public enum CompanyArea {
    /** In the three metropolitan areas, which are eleven whole prefectures (三大都市圏). */
    METROPOLITAN_AREAS,
    /** In urban areas (都市部), of which no list is published: the metropolitan areas certainly are. */
    URBAN_AREAS
}
