package jp.chiikiryoku.kigyojin.edition;

/** Of which days of a month a dispatched person must spend half in the municipality (月の半分の基礎). */
public enum PresenceBasis {
    /** Of the working days (勤務日). */
    WORKING_DAYS,
    /** Of all days of the month (暦日). */
    CALENDAR_DAYS
}
