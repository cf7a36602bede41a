package jp.chiikiryoku.core.government;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The three metropolitan areas (三大都市圏): eleven whole prefectures.
 *
 * <p>Source: 国土利用計画（全国計画）, cabinet decision of 2008-07-04.
 */
public enum MetropolitanArea {
    /** 東京圏: 埼玉県, 千葉県, 東京都, 神奈川県. */
    TOKYO("東京圏"),
    /** 名古屋圏: 岐阜県, 愛知県, 三重県. */
    NAGOYA("名古屋圏"),
    /** 関西圏: 京都府, 大阪府, 兵庫県, 奈良県. */
    KANSAI("関西圏");

    private final String japaneseName;

    MetropolitanArea(String japaneseName) {
        this.japaneseName = japaneseName;
    }

    /** Returns the Japanese name, such as 東京圏. */
    public String japaneseName() {
        return japaneseName;
    }

    /**
     * Returns the prefectures of this area, in the order of their numbers.
     *
     * <p>名古屋圏 is 岐阜県, 愛知県 and 三重県.
     *
     * @return the prefectures, unmodifiable
     */
    public Set<Prefecture> prefectures() {
        // Asked of the prefectures, because two enums cannot hold each other while they are being loaded.
        EnumSet<Prefecture> inside = EnumSet.allOf(Prefecture.class);
        inside.removeIf(prefecture -> prefecture.metropolitanArea().orElse(null) != this);
        return Collections.unmodifiableSet(inside);
    }
}
