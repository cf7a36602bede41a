package jp.chiikiryoku.core.government;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Optional;

/**
 * The twenty designated cities (指定都市, 政令指定都市), in the order of their codes.
 *
 * <p>A ward (区) of one of them is no local government of its own.
 * Source: 地方自治法第252条の19第1項の指定都市の指定に関する政令; codes of 総務省「全国地方公共団体コード」.
 */
public enum DesignatedCity {
    /** 札幌市 (北海道). */
    SAPPORO("011002", "札幌市"),
    /** 仙台市 (宮城県). */
    SENDAI("041009", "仙台市"),
    /** さいたま市 (埼玉県). */
    SAITAMA("111007", "さいたま市"),
    /** 千葉市 (千葉県). */
    CHIBA("121002", "千葉市"),
    /** 横浜市 (神奈川県). */
    YOKOHAMA("141003", "横浜市"),
    /** 川崎市 (神奈川県). */
    KAWASAKI("141305", "川崎市"),
    /** 相模原市 (神奈川県). */
    SAGAMIHARA("141500", "相模原市"),
    /** 新潟市 (新潟県). */
    NIIGATA("151009", "新潟市"),
    /** 静岡市 (静岡県). */
    SHIZUOKA("221007", "静岡市"),
    /** 浜松市 (静岡県). */
    HAMAMATSU("221309", "浜松市"),
    /** 名古屋市 (愛知県). */
    NAGOYA("231002", "名古屋市"),
    /** 京都市 (京都府). */
    KYOTO("261009", "京都市"),
    /** 大阪市 (大阪府). */
    OSAKA("271004", "大阪市"),
    /** 堺市 (大阪府). */
    SAKAI("271403", "堺市"),
    /** 神戸市 (兵庫県). */
    KOBE("281000", "神戸市"),
    /** 岡山市 (岡山県). */
    OKAYAMA("331007", "岡山市"),
    /** 広島市 (広島県). */
    HIROSHIMA("341002", "広島市"),
    /** 北九州市 (福岡県). */
    KITAKYUSHU("401005", "北九州市"),
    /** 福岡市 (福岡県). */
    FUKUOKA("401307", "福岡市"),
    /** 熊本市 (熊本県). */
    KUMAMOTO("431001", "熊本市");

    private static final int[] FIRST_FIVE = Arrays.stream(values())
            .mapToInt(city -> DecimalDigits.number(city.digits, 0, 5))
            .toArray();

    private final String digits;
    private final String japaneseName;

    DesignatedCity(String digits, String japaneseName) {
        this.digits = digits;
        this.japaneseName = japaneseName;
    }

    /**
     * Finds a designated city by its code.
     *
     * <p>{@code 011002} is 札幌市; {@code 012025} (函館市) is none.
     *
     * @return the city, empty if the code is that of another local government
     */
    public static Optional<DesignatedCity> find(LocalGovernmentCode code) {
        int index = Arrays.binarySearch(
                FIRST_FIVE, DecimalDigits.number(requireNonNull(code, "code").digits(), 0, 5));
        return index < 0 ? Optional.empty() : Optional.of(values()[index]);
    }

    static boolean isOne(int firstFive) {
        return Arrays.binarySearch(FIRST_FIVE, firstFive) >= 0;
    }

    /**
     * Returns the code of this city.
     *
     * <p>That of 札幌市 is {@code 011002}.
     */
    public LocalGovernmentCode code() {
        return LocalGovernmentCode.parse(digits);
    }

    /** Returns the Japanese name with 市, such as 札幌市. */
    public String japaneseName() {
        return japaneseName;
    }
}
