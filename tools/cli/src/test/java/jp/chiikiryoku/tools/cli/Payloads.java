package jp.chiikiryoku.tools.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Applications of one line each, told apart by their public money. */
final class Payloads {

    /** The greatest size of a payload. */
    static final int MEBIBYTE = 1_048_576;

    private static final String TITLE = "木質バイオマスを活用した菌床しいたけの通年栽培";

    private static final String TEMPLATE = """
            {"edition":"r6-supplementary",
            "applicant":{"code":"032077","name":"久慈市","disadvantagedArea":true,"fiscalStrengthIndex":0.36},
            "project":{"title":"%s","criteria":{"communityBased":{"judgement":"MET","evidence":"事業計画書 第2章"},
            "publicIssue":{"judgement":"MET","evidence":"事業計画書 第2章"},
            "novelty":{"judgement":"MET","evidence":"事業計画書 第3章"},
            "modelQuality":{"judgement":"MET","evidence":"事業計画書 第3章"}}},
            "costs":[{"category":"FACILITY","description":"栽培ハウス","amount":%d}],
            "funding":{"publicMoney":%d,"privateFinance":[{"name":"地域銀行","kind":"LOAN",
            "provider":"REGIONAL_FINANCIAL_INSTITUTION","amount":%d,"security":"NONE"}],"ownFunds":0}}
            """.replace("\n", "");

    private Payloads() {}

    static String line(long publicMoney) {
        return line(publicMoney, TITLE);
    }

    /** As large as a payload may be, to the byte. */
    static String lineOfAMebibyte(long publicMoney) {
        int rest = MEBIBYTE - line(publicMoney, "").getBytes(UTF_8).length;
        return line(publicMoney, "x".repeat(rest));
    }

    private static String line(long publicMoney, String title) {
        return String.format(TEMPLATE, title, 2 * publicMoney, publicMoney, publicMoney);
    }
}
