package jp.chiikiryoku.tools.rulebook;

import java.util.List;

/**
 * One page in one language.
 *
 * @param name the name of its file
 * @param title its title
 * @param above the pages that lead to it, from the index on
 * @param body what it holds below its title
 */
record Page(String name, String title, List<Step> above, Html body) {

    Page {
        above = List.copyOf(above);
    }

    /**
     * A page on the way.
     *
     * @param name the name of its file
     * @param title its title
     */
    record Step(String name, String title) {}
}
