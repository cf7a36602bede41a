package jp.chiikiryoku.tools.service;

import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.Kinds;

/** The kinds of payload that the service answers: those of the library. */
final class KnownKinds {

    private KnownKinds() {}

    static Kind<?, ?> get(String name) {
        return Kinds.shipped()
                .find(name)
                .orElseThrow(() -> new UnknownKindException(Kinds.shipped().names()));
    }
}
