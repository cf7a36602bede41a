package jp.chiikiryoku.kyoryokutai.edition;

/**
 * The category of a municipality in the ministry's table of area requirements (地域要件確認表), in the order of the table.
 *
 * <p>Take it from the table, never from the prefecture: some municipalities of the eleven metropolitan prefectures
 * count as lying outside because they lost much population.
 */
public enum AreaCategory {
    /** Urban area inside the three metropolitan areas (３大都市圏内 都市地域). */
    METRO_URBAN(1, true, Zone.NONE),
    /** Designated city, urban area inside the metropolitan areas (３大都市圏内 都市地域 指定都市). */
    METRO_URBAN_DESIGNATED_CITY(2, true, Zone.NONE),
    /** Urban area outside the metropolitan areas (３大都市圏外 都市地域). */
    OUTER_URBAN(3, false, Zone.NONE),
    /** Designated city, urban area outside the metropolitan areas (３大都市圏外 都市地域 指定都市). */
    OUTER_URBAN_DESIGNATED_CITY(4, false, Zone.NONE),
    /** Wholly disadvantaged inside the metropolitan areas (３大都市圏内 全部条件不利地域). */
    METRO_FULL(5, true, Zone.ALL),
    /** Partly disadvantaged inside the metropolitan areas (３大都市圏内 一部条件不利地域). */
    METRO_PARTIAL(6, true, Zone.PART),
    /** Designated city, partly disadvantaged inside the metropolitan areas (３大都市圏内 一部条件不利地域 指定都市). */
    METRO_PARTIAL_DESIGNATED_CITY(7, true, Zone.PART),
    /** Wholly disadvantaged outside the metropolitan areas (３大都市圏外 全部条件不利地域). */
    OUTER_FULL(8, false, Zone.ALL),
    /** Partly disadvantaged outside the metropolitan areas (３大都市圏外 一部条件不利地域). */
    OUTER_PARTIAL(9, false, Zone.PART),
    /** Designated city, partly disadvantaged outside the metropolitan areas (３大都市圏外 一部条件不利地域 指定都市). */
    OUTER_PARTIAL_DESIGNATED_CITY(10, false, Zone.PART);

    private enum Zone {
        NONE,
        PART,
        ALL
    }

    private final int number;
    private final boolean metropolitan;
    private final Zone zone;

    AreaCategory(int number, boolean metropolitan, Zone zone) {
        this.number = number;
        this.metropolitan = metropolitan;
        this.zone = zone;
    }

    /** Returns the place of the category among the rows and columns of the table, 1 to 10; no official code. */
    public int number() {
        return number;
    }

    /** Tells whether the municipality counts as lying inside the three metropolitan areas (三大都市圏). */
    public boolean isMetropolitan() {
        return metropolitan;
    }

    /** Tells whether the whole municipality is a disadvantaged area (全部条件不利地域). */
    public boolean isWhollyDisadvantaged() {
        return zone == Zone.ALL;
    }

    /** Tells whether the category is one of designated cities alone (指定都市). */
    public boolean isOfDesignatedCities() {
        return switch (this) {
            case METRO_URBAN_DESIGNATED_CITY,
                    OUTER_URBAN_DESIGNATED_CITY,
                    METRO_PARTIAL_DESIGNATED_CITY,
                    OUTER_PARTIAL_DESIGNATED_CITY -> true;
            default -> false;
        };
    }

    /**
     * Tells whether parts of the municipality are disadvantaged areas (一部条件不利地域).
     *
     * @return true if some are and some are not
     */
    public boolean isPartlyDisadvantaged() {
        return zone == Zone.PART;
    }
}
