package jp.chiikiryoku.tools.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static final int BATCH = 16 * 1024;
    private static final int KEPT = Payloads.MEBIBYTE + 1;

    @Test
    void cuts_at_line_feeds() throws IOException {
        assertThat(lines("a\nbc\n")).containsExactly("a", "bc");
    }

    @Test
    void the_last_line_needs_no_line_feed() throws IOException {
        assertThat(lines("a\nbc")).containsExactly("a", "bc");
    }

    @Test
    void an_empty_line_is_a_line() throws IOException {
        assertThat(lines("\n")).containsExactly("");
        assertThat(lines("\n\na\n\n")).containsExactly("", "", "a", "");
    }

    @Test
    void no_bytes_are_no_line() throws IOException {
        assertThat(lines("")).isEmpty();
    }

    @Test
    void a_carriage_return_stays_in_its_line() throws IOException {
        assertThat(lines("a\r\n\r\nb\r\n")).containsExactly("a\r", "\r", "b\r");
    }

    @Test
    void keeps_japanese_texts_whole_wherever_a_read_ends() throws IOException {
        String text = "公費による交付額\n国費\n地方費";
        InputStream byteByByte = new FilterInputStream(new ByteArrayInputStream(text.getBytes(UTF_8))) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return super.read(buffer, offset, Math.min(length, 1));
            }
        };
        assertThat(read(byteByByte)).containsExactly("公費による交付額", "国費", "地方費");
    }

    @Test
    void a_read_that_brings_nothing_is_not_the_end() throws IOException {
        InputStream hesitant = new FilterInputStream(new ByteArrayInputStream("a\nb".getBytes(UTF_8))) {
            private boolean hesitates;

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                hesitates = !hesitates;
                return hesitates ? 0 : super.read(buffer, offset, Math.min(length, 1));
            }
        };
        assertThat(read(hesitant)).containsExactly("a", "b");
    }

    @Test
    void keeps_a_line_of_a_mebibyte_whole() throws IOException {
        String mebibyte = "x".repeat(Payloads.MEBIBYTE);
        assertThat(lines(mebibyte + "\na")).containsExactly(mebibyte, "a");
    }

    @Test
    void keeps_one_byte_more_than_a_payload_may_have_and_reads_past_the_rest() throws IOException {
        List<String> lines = lines("x".repeat(KEPT) + "\n" + "y".repeat(3 * KEPT) + "\nb");
        assertThat(lines).extracting(String::length).containsExactly(KEPT, KEPT, 1);
        assertThat(lines.get(2)).isEqualTo("b");
    }

    @Test
    void a_batch_ends_when_it_has_its_bytes() throws IOException {
        Lines lines = lines((("x".repeat(4_000) + "\n").repeat(10)).getBytes(UTF_8));
        assertThat(sizes(lines)).containsExactly(4, 4, 2);
    }

    @Test
    void a_batch_has_one_line_however_long() throws IOException {
        Lines lines = lines(("x".repeat(BATCH) + "\n" + "y".repeat(3 * BATCH) + "\nz").getBytes(UTF_8));
        assertThat(sizes(lines)).containsExactly(1, 1, 1);
    }

    @Test
    void empty_lines_fill_a_batch_too() throws IOException {
        List<Integer> sizes = sizes(lines("\n".repeat(100_000).getBytes(UTF_8)));
        assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isEqualTo(100_000);
        assertThat(sizes).allMatch(size -> size <= BATCH / 128);
    }

    private static Lines lines(byte[] bytes) {
        return new Lines(new ByteArrayInputStream(bytes), BATCH);
    }

    private static List<String> lines(String text) throws IOException {
        return read(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    private static List<String> read(InputStream in) throws IOException {
        Lines lines = new Lines(in, BATCH);
        List<String> all = new ArrayList<>();
        for (List<byte[]> batch = lines.nextBatch(); !batch.isEmpty(); batch = lines.nextBatch()) {
            batch.forEach(line -> all.add(new String(line, UTF_8)));
        }
        return all;
    }

    private static List<Integer> sizes(Lines lines) throws IOException {
        List<Integer> sizes = new ArrayList<>();
        for (List<byte[]> batch = lines.nextBatch(); !batch.isEmpty(); batch = lines.nextBatch()) {
            sizes.add(batch.size());
        }
        return sizes;
    }
}
