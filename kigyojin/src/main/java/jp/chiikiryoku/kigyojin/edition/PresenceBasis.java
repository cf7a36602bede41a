package jp.chiikiryoku.kigyojin.edition;

/** Of which days of a month a dispatched person must work half in the municipality (「月の半分」の「月」の読み方). */
public enum PresenceBasis {
    /** Of the working days of the month at the workplace (その月の所定の勤務日). */
    WORKING_DAYS,
    /** Of all days of the month (暦日). */
    CALENDAR_DAYS
}
