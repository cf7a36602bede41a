package jp.chiikiryoku.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class Utf8PropertyTest {

    @Property
    void agrees_with_the_decoder_of_the_jdk(@ForAll("bytes") byte[] bytes) {
        assertThat(Utf8.isText(bytes)).isEqualTo(isDecodable(bytes));
    }

    @Property
    void accepts_every_text_without_nul(@ForAll String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(Utf8.isText(bytes)).isEqualTo(text.indexOf('\0') < 0);
    }

    @Property(tries = 1)
    void agrees_on_every_lead_and_second_byte() {
        for (int lead = 0; lead < 256; lead++) {
            for (int second = 0; second < 256; second++) {
                for (int length = 1; length <= 4; length++) {
                    byte[] all = {(byte) lead, (byte) second, (byte) 0x80, (byte) 0x80};
                    byte[] bytes = Arrays.copyOf(all, length);
                    assertThat(Utf8.isText(bytes))
                            .as("%02x %02x, %d", lead, second, length)
                            .isEqualTo(isDecodable(bytes));
                }
            }
        }
    }

    // Bytes around the borders of the encoding, so that sequences are often nearly right.
    @Provide
    Arbitrary<byte[]> bytes() {
        return Arbitraries.of(
                        0x01, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC,
                        0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF, 0x00)
                .map(Integer::byteValue)
                .array(byte[].class)
                .ofMaxSize(6);
    }

    private static boolean isDecodable(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString()
                            .indexOf('\0')
                    < 0;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }
}
