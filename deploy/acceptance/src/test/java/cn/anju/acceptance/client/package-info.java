/** Callers of the public API: systems, users, and many at once. */
package cn.anju.acceptance.client;
