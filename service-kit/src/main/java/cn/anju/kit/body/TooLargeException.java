package cn.anju.kit.body;

import java.io.IOException;

/** A stream gave more than it may. */
public final class TooLargeException extends IOException {
    TooLargeException(long most) {
        super("More than " + most + " bytes");
    }
}
