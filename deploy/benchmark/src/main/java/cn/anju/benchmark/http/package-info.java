/** Requests as fast as they are answered. */
package cn.anju.benchmark.http;
