package jp.chiikiryoku.kaimono.shoppingcase;

/** What a party does in a case (役割). */
public enum Role {
    /** Sells on behalf of a shop (販売代行). */
    SALES_AGENCY,
    /** Delivers on behalf of a shop (配送代行). */
    DELIVERY_AGENCY,
    /** Provides the depot to which goods come (拠点). */
    DEPOT,
    /** Provides the place of the shop (場所). */
    PREMISES,
    /** Runs the shop by entrustment (運営受託). */
    OPERATION,
    /** Supports the others, as a municipality does (支援). */
    FUNDING,
    /** Anything else. */
    OTHER
}
