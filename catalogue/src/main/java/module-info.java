/** What there is: the six programmes of the source, their kinds, editions, rules and texts, and the budget. */
module jp.chiikiryoku.catalogue {
    requires transitive jp.chiikiryoku.core;
    // Each of these provides its kinds to the registry; the catalogue calls none of them by its classes.
    requires jp.chiikiryoku.dxtalent;
    requires jp.chiikiryoku.kaimono;
    requires jp.chiikiryoku.kigyojin;
    requires jp.chiikiryoku.kyoryokutai;
    requires jp.chiikiryoku.local10000;
    requires jp.chiikiryoku.miraicollege;

    exports jp.chiikiryoku.catalogue;
}
