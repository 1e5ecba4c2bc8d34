namespace ReadinessGate.Tests.Collecting.Formats;

/// <summary>Files of test results as their producers write them, shortened.</summary>
public static class ResultSamples
{
    public const string Trx = """
        <?xml version="1.0" encoding="utf-8"?>
        <TestRun id="6f" name="ana@laptop 2026-11-21" runUser="ana" xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010">
          <Times creation="2026-11-21T08:00:00.0+01:00" queuing="2026-11-21T08:00:00.0+01:00" start="2026-11-21T08:00:00.0+01:00" finish="2026-11-21T08:00:02.5+01:00" />
          <Results>
            <UnitTestResult executionId="e1" testId="1" testName="Shop.Tests.CartTests.Adds(a: 1)" duration="00:00:00.0100000" outcome="Passed" />
            <UnitTestResult executionId="e2" testId="2" testName="Shop.Tests.CartTests.Hangs" duration="00:00:01.0000000" outcome="Failed"><Output><ErrorInfo><Message>Test execution timed out after 1000 milliseconds</Message><StackTrace>at X</StackTrace></ErrorInfo></Output></UnitTestResult>
            <UnitTestResult executionId="e3" testId="3" testName="Later" outcome="NotExecuted"><Output><ErrorInfo><Message>#12</Message></ErrorInfo></Output></UnitTestResult>
          </Results>
          <TestDefinitions>
            <UnitTest name="Adds" storage="/src/shop.tests.dll" id="1"><TestCategory><TestCategoryItem TestCategory="Integration" /></TestCategory><Execution id="e1" /><TestMethod codeBase="C:\src\Shop.Tests.dll" className="Shop.Tests.CartTests" name="Adds" /></UnitTest>
            <UnitTest name="Hangs" id="2"><Properties><Property><Key>Kind</Key><Value>Smoke</Value></Property></Properties><TestMethod codeBase="/src/Shop.Tests.dll" className="Shop.Tests.CartTests" name="Hangs" /></UnitTest>
            <UnitTest name="Later" id="3"><TestMethod codeBase="/src/Shop.Tests.dll" className="Shop.Tests.CartTests" name="Later" /></UnitTest>
          </TestDefinitions>
          <ResultSummary outcome="Failed"><Counters total="3" executed="2" passed="1" failed="1" /></ResultSummary>
        </TestRun>
        """;

    public const string Surefire = """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuite xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" name="org.shop.CartTest" time="1,234.5" tests="6" errors="1" skipped="1" failures="1" flakes="1">
          <properties><property name="user.home" value="/x"/></properties>
          <testcase name="adds" classname="org.shop.CartTest" time="0.004"/>
          <testcase name="shaky" classname="org.shop.CartTest" time="0.2">
            <flakyFailure message="expected 1" type="java.lang.AssertionError"><stackTrace>at org</stackTrace><system-out>1</system-out></flakyFailure>
            <flakyError message="boom" type="java.io.IOException"><stackTrace>at org</stackTrace></flakyError>
          </testcase>
          <testcase name="fails" classname="org.shop.CartTest" time="0.3">
            <failure message="expected" type="java.lang.AssertionError">at org</failure>
            <rerunFailure message="expected" type="java.lang.AssertionError"/>
            <rerunError message="expected" type="java.io.IOException"/>
          </testcase>
          <testcase name="hangs" classname="org.shop.CartTest" time="10"><error message="after 10 s" type="org.junit.runners.model.TestTimedOutException"/></testcase>
          <testcase name="later" classname="org.shop.CartTest" time="0"><skipped message="#12"/></testcase>
          <testcase name="old" classname="org.shop.CartTest"/>
        </testsuite>
        """;

    public const string Gradle = """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuite name="org.shop.OrderTest" tests="2" skipped="0" failures="1" errors="0" timestamp="2026-11-21T08:00:00" hostname="laptop" time="0.051">
          <properties/>
          <testcase name="ships()" classname="org.shop.OrderTest" time="0.048"/>
          <testcase name="bills()" classname="org.shop.OrderTest" time="0.003"><failure message="org.opentest4j.AssertionFailedError" type="org.opentest4j.AssertionFailedError">at</failure></testcase>
          <system-out><![CDATA[<testcase name="no test"/>]]></system-out>
          <system-err><![CDATA[]]></system-err>
        </testsuite>
        """;

    public const string Pytest = """
        <?xml version="1.0" encoding="utf-8"?><testsuites name="pytest tests"><testsuite name="pytest" errors="1" failures="1" skipped="1" tests="4" time="0.057" timestamp="2026-11-21T08:00:00.123456+00:00" hostname="laptop">
        <testcase classname="tests.test_cart" name="test_adds[1-2]" time="0.001"><properties><property name="category" value="smoke" /></properties></testcase>
        <testcase classname="tests.test_cart" name="test_slow" time="1.0"><failure message="Failed: Timeout &gt;1.0s">def test_slow()</failure></testcase>
        <testcase classname="" name="tests.test_broken" time="0.000"><error message="collection failure">ImportError</error></testcase>
        <testcase classname="tests.test_cart" name="test_later" time="0.000"><skipped type="pytest.skip" message="#12">x</skipped></testcase>
        </testsuite></testsuites>
        """;

    public const string Jest = """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="jest tests" tests="3" failures="1" errors="0" time="2,5">
          <testsuite name="cart" errors="0" failures="1" skipped="1" timestamp="2026-11-21T08:00:00" time="1.5" tests="3">
            <testcase classname="cart adds" name="cart adds" time="0,005"></testcase>
            <testcase classname="cart fails" name="cart fails" time="0.01"><failure>Error: expected</failure></testcase>
            <testcase classname="cart later" name="cart later" time="NaN"><skipped/></testcase>
            <testsuite name="nested" errors="0" failures="0" tests="1"><testcase name="inner"/></testsuite>
          </testsuite>
        </testsuites>
        """;

    public const string XunitV2 = """
        <?xml version="1.0" encoding="utf-8"?>
        <assemblies timestamp="11/21/2026 08:00:00">
          <assembly name="/src/bin/Shop.Tests.dll" run-date="2026-11-21" run-time="08:00:00" total="3" passed="1" failed="1" skipped="1" time="1.250" errors="0">
            <errors />
            <collection total="3" passed="1" failed="1" skipped="1" name="Test collection for Shop.CartTests" time="0.010">
              <test name="Shop.CartTests.Adds(a: 1)" type="Shop.CartTests" method="Adds" time="0.0051234" result="Pass"><traits><trait name="Category" value="Integration" /></traits></test>
              <test name="Shop.CartTests.Hangs" type="Shop.CartTests" method="Hangs" time="0.1" result="Fail"><failure exception-type="Xunit.Sdk.TestTimeoutException"><message><![CDATA[Test execution timed out after 100 milliseconds]]></message></failure></test>
              <test name="My words" type="Shop.CartTests" method="Later" time="0" result="Skip"><reason><![CDATA[#12]]></reason></test>
            </collection>
          </assembly>
          <assembly name="C:\bin\Orders.Tests.dll" run-date="2026-11-21" run-time="08:00:01" total="0" passed="0" failed="0" skipped="0" time="0" errors="0" />
        </assemblies>
        """;

    public const string XunitV3 = """
        <?xml version="1.0" encoding="utf-8"?>
        <assemblies schema-version="3" id="a" computer="laptop" user="ana" start-rtf="2026-11-21T08:00:00.0+00:00" finish-rtf="2026-11-21T08:00:01.0+00:00">
          <assembly id="b" name="/src/bin/Shop.Tests.exe" run-date="2026-11-21" run-time="08:00:00" start-rtf="2026-11-21T08:00:00.0+00:00" finish-rtf="2026-11-21T08:00:01.0+00:00" time-rtf="00:00:01" total="3" passed="1" failed="0" skipped="0" not-run="1" errors="1" time="1.000">
            <errors><error type="assembly-cleanup" name="Shop.Tests"><failure exception-type="System.Exception"><message>x</message></failure></error></errors>
            <collection id="c" name="Shop.CartTests">
              <test id="d" name="Shop.CartTests.Adds" type="Shop.CartTests" method="Adds" result="Pass" time="0.01" time-rtf="00:00:00.01"><warnings><warning>careful</warning></warnings></test>
              <test id="e" name="Shop.CartTests.Explicit" type="Shop.CartTests" method="Explicit" result="NotRun" time="0"/>
            </collection>
          </assembly>
        </assemblies>
        """;

    public const string NUnit = """
        <?xml version="1.0" encoding="utf-8" standalone="no"?>
        <test-run id="0" testcasecount="6" result="Failed" total="6" passed="2" failed="3" inconclusive="1" skipped="1" engine-version="3.17" start-time="2026-11-21 08:00:00Z" end-time="2026-11-21 08:00:03Z" duration="3.25">
          <command-line><![CDATA[nunit3-console]]></command-line>
          <test-suite type="Assembly" id="0-1" name="Shop.Tests.dll" fullname="/src/Shop.Tests.dll" result="Failed" site="Child" total="6">
            <properties><property name="_PID" value="4711" /></properties>
            <test-suite type="TestFixture" name="CartTests" fullname="Shop.CartTests" classname="Shop.CartTests" result="Failed" site="TearDown">
              <properties><property name="Category" value="Integration" /></properties>
              <failure><message><![CDATA[TearDown : x]]></message></failure>
              <test-case id="1" name="Adds(1)" fullname="Shop.CartTests.Adds(1)" methodname="Adds" classname="Shop.CartTests" runstate="Runnable" result="Passed" duration="0.012"><properties><property name="Category" value="Fast" /></properties></test-case>
              <test-case id="2" name="Warns" classname="Shop.CartTests" result="Warning" duration="0.001"><reason><message>careful</message></reason></test-case>
              <test-case id="3" name="Hangs" classname="Shop.CartTests" result="Failed" duration="1"><failure><message><![CDATA[Test exceeded Timeout value of 1000ms]]></message></failure></test-case>
              <test-case id="4" name="Cancelled" classname="Shop.CartTests" result="Failed" label="Cancelled" />
              <test-suite type="ParameterizedMethod" name="Later">
                <test-case id="5" name="Later" classname="Shop.CartTests" result="Skipped" label="Ignored"><reason><message>#12</message></reason></test-case>
              </test-suite>
            </test-suite>
            <test-case id="6" name="Assumes" classname="Shop.OtherTests" result="Inconclusive" />
          </test-suite>
        </test-run>
        """;

    public const string Ctrf = """
        {
          "reportFormat": "CTRF", "specVersion": "0.0.0",
          "results": {
            "tool": { "name": "playwright" },
            "summary": { "tests": 5, "passed": 2, "failed": 2, "pending": 0, "skipped": 1, "other": 0, "start": 1795248000000, "stop": 1795248012500 },
            "tests": [
              { "name": "adds", "status": "passed", "duration": 12, "suite": "cart.spec.ts > cart", "tags": ["@smoke"], "type": "e2e", "labels": { "priority": "P1", "n": 1 } },
              { "name": "shaky", "status": "passed", "duration": 3000.5, "suite": ["cart", "basket"], "retries": 2, "flaky": true },
              { "name": "hangs", "status": "failed", "rawStatus": "timedOut", "duration": 9000, "retries": 1 },
              { "name": "stopped", "status": "failed", "rawStatus": "interrupted", "duration": -1 },
              { "name": "later", "status": "pending", "duration": 0 }
            ]
          }
        }
        """;
}
