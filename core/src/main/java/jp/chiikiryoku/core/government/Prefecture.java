package jp.chiikiryoku.core.government;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The 47 prefectures (都道府県), in the order of their numbers 01 to 47.
 *
 * <p>Source: 地方自治法第5条第1項, 総務省「全国地方公共団体コード」 (JIS X 0401).
 */
public enum Prefecture {
    /** 北海道. */
    HOKKAIDO("01", "北海道", "Hokkaido", null),
    /** 青森県. */
    AOMORI("02", "青森県", "Aomori", null),
    /** 岩手県. */
    IWATE("03", "岩手県", "Iwate", null),
    /** 宮城県. */
    MIYAGI("04", "宮城県", "Miyagi", null),
    /** 秋田県. */
    AKITA("05", "秋田県", "Akita", null),
    /** 山形県. */
    YAMAGATA("06", "山形県", "Yamagata", null),
    /** 福島県. */
    FUKUSHIMA("07", "福島県", "Fukushima", null),
    /** 茨城県. */
    IBARAKI("08", "茨城県", "Ibaraki", null),
    /** 栃木県. */
    TOCHIGI("09", "栃木県", "Tochigi", null),
    /** 群馬県. */
    GUNMA("10", "群馬県", "Gunma", null),
    /** 埼玉県. */
    SAITAMA("11", "埼玉県", "Saitama", MetropolitanArea.TOKYO),
    /** 千葉県. */
    CHIBA("12", "千葉県", "Chiba", MetropolitanArea.TOKYO),
    /** 東京都. */
    TOKYO("13", "東京都", "Tokyo", MetropolitanArea.TOKYO),
    /** 神奈川県. */
    KANAGAWA("14", "神奈川県", "Kanagawa", MetropolitanArea.TOKYO),
    /** 新潟県. */
    NIIGATA("15", "新潟県", "Niigata", null),
    /** 富山県. */
    TOYAMA("16", "富山県", "Toyama", null),
    /** 石川県. */
    ISHIKAWA("17", "石川県", "Ishikawa", null),
    /** 福井県. */
    FUKUI("18", "福井県", "Fukui", null),
    /** 山梨県. */
    YAMANASHI("19", "山梨県", "Yamanashi", null),
    /** 長野県. */
    NAGANO("20", "長野県", "Nagano", null),
    /** 岐阜県. */
    GIFU("21", "岐阜県", "Gifu", MetropolitanArea.NAGOYA),
    /** 静岡県. */
    SHIZUOKA("22", "静岡県", "Shizuoka", null),
    /** 愛知県. */
    AICHI("23", "愛知県", "Aichi", MetropolitanArea.NAGOYA),
    /** 三重県. */
    MIE("24", "三重県", "Mie", MetropolitanArea.NAGOYA),
    /** 滋賀県. */
    SHIGA("25", "滋賀県", "Shiga", null),
    /** 京都府. */
    KYOTO("26", "京都府", "Kyoto", MetropolitanArea.KANSAI),
    /** 大阪府. */
    OSAKA("27", "大阪府", "Osaka", MetropolitanArea.KANSAI),
    /** 兵庫県. */
    HYOGO("28", "兵庫県", "Hyogo", MetropolitanArea.KANSAI),
    /** 奈良県. */
    NARA("29", "奈良県", "Nara", MetropolitanArea.KANSAI),
    /** 和歌山県. */
    WAKAYAMA("30", "和歌山県", "Wakayama", null),
    /** 鳥取県. */
    TOTTORI("31", "鳥取県", "Tottori", null),
    /** 島根県. */
    SHIMANE("32", "島根県", "Shimane", null),
    /** 岡山県. */
    OKAYAMA("33", "岡山県", "Okayama", null),
    /** 広島県. */
    HIROSHIMA("34", "広島県", "Hiroshima", null),
    /** 山口県. */
    YAMAGUCHI("35", "山口県", "Yamaguchi", null),
    /** 徳島県. */
    TOKUSHIMA("36", "徳島県", "Tokushima", null),
    /** 香川県. */
    KAGAWA("37", "香川県", "Kagawa", null),
    /** 愛媛県. */
    EHIME("38", "愛媛県", "Ehime", null),
    /** 高知県. */
    KOCHI("39", "高知県", "Kochi", null),
    /** 福岡県. */
    FUKUOKA("40", "福岡県", "Fukuoka", null),
    /** 佐賀県. */
    SAGA("41", "佐賀県", "Saga", null),
    /** 長崎県. */
    NAGASAKI("42", "長崎県", "Nagasaki", null),
    /** 熊本県. */
    KUMAMOTO("43", "熊本県", "Kumamoto", null),
    /** 大分県. */
    OITA("44", "大分県", "Oita", null),
    /** 宮崎県. */
    MIYAZAKI("45", "宮崎県", "Miyazaki", null),
    /** 鹿児島県. */
    KAGOSHIMA("46", "鹿児島県", "Kagoshima", null),
    /** 沖縄県. */
    OKINAWA("47", "沖縄県", "Okinawa", null);

    private static final Prefecture[] BY_NUMBER = values();

    private final String number;
    private final String japaneseName;
    private final String englishName;
    private final @Nullable MetropolitanArea metropolitanArea;

    Prefecture(String number, String japaneseName, String englishName, @Nullable MetropolitanArea metropolitanArea) {
        this.number = number;
        this.japaneseName = japaneseName;
        this.englishName = englishName;
        this.metropolitanArea = metropolitanArea;
    }

    /**
     * Finds a prefecture by its number.
     *
     * <p>{@code Prefecture.find("13")} is 東京都; {@code 48} and {@code 1} are no prefecture.
     *
     * @param number two ASCII digits
     * @return the prefecture, empty if none has this number
     */
    public static Optional<Prefecture> find(String number) {
        requireNonNull(number, "number");
        return DecimalDigits.areAll(number, 2)
                ? Optional.ofNullable(numbered(DecimalDigits.number(number, 0, 2)))
                : Optional.empty();
    }

    static @Nullable Prefecture numbered(int number) {
        return number >= 1 && number <= BY_NUMBER.length ? BY_NUMBER[number - 1] : null;
    }

    /**
     * Returns the number of this prefecture, with which the codes of its local governments begin.
     *
     * @return two digits, from {@code 01} to {@code 47}
     */
    public String number() {
        return number;
    }

    /** Returns the Japanese name with 都, 道, 府 or 県, such as 青森県. */
    public String japaneseName() {
        return japaneseName;
    }

    /** Returns the English name, such as {@code Aomori}. */
    public String englishName() {
        return englishName;
    }

    /**
     * Returns the metropolitan area to which the whole prefecture belongs (三大都市圏).
     *
     * <p>東京都 belongs to 東京圏, 愛知県 to 名古屋圏, 滋賀県 to none.
     *
     * @return the area, empty for the 36 prefectures outside
     */
    public Optional<MetropolitanArea> metropolitanArea() {
        return Optional.ofNullable(metropolitanArea);
    }

    /** Tells whether this prefecture lies in one of the three metropolitan areas (三大都市圏). */
    public boolean isMetropolitan() {
        return metropolitanArea != null;
    }
}
