/** The stack under test: started once for all tests, looked at from every side. */
package cn.anju.acceptance.stack;
