package jp.chiikiryoku.tools.service;

import jp.chiikiryoku.core.payload.Kind;
import jp.chiikiryoku.core.payload.PayloadKinds;

/** The kinds of payload that the service answers: those of the library. */
final class Kinds {

    private Kinds() {}

    static Kind<?> get(String name) {
        return PayloadKinds.find(name).orElseThrow(() -> new UnknownKindException(PayloadKinds.names()));
    }
}
