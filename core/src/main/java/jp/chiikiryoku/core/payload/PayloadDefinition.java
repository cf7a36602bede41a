package jp.chiikiryoku.core.payload;

/**
 * What a programme tells core about the payload of a kind, however it is answered.
 *
 * @param <P> the type of payload
 * @param <R> the type of the editions' parameters
 */
public interface PayloadDefinition<P extends StatedPayload, R> extends EditionPart<R> {

    /**
     * Returns the record that mirrors the payload name for name.
     *
     * @return the record type
     */
    Class<P> payloadType();

    /**
     * Returns the member that chooses the edition where the payload names none.
     *
     * @return how to read it
     */
    Reference<P> reference();
}
