package jp.chiikiryoku.core.sample;

/** A colour of a lantern. */
public enum Colour {
    RED,
    GREEN,
    BLUE
}
