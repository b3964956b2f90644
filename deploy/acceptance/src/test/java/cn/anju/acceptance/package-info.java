/** What Anju promises, tried out from outside: over REST, on the stack that {@code deploy/up} starts. */
package cn.anju.acceptance;
