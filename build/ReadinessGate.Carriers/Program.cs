using System.Diagnostics;
using System.Globalization;
using ReadinessGate.Carriers;

var systems = new Systems();
var special = new SpecialRows(systems).All.ToArray();
VSTestRows vstest = new(systems);
PlatformRows platform = new(systems);
Row[] rows = args.Contains("--pairwise")
    ? [.. Pairwise.Of([.. vstest.All]), .. Pairwise.Of([.. platform.All]), .. special.Where(row => row.IsAlways)]
    : args.Contains("--special") ? special
    : [.. vstest.All, .. platform.All, .. special];
if (args.SkipWhile(argument => argument != "--only").ElementAtOrDefault(1) is { } only)
    rows = [.. rows.Where(row => row.Name.Contains(only, StringComparison.OrdinalIgnoreCase))];
var failed = 0;
using (var package = new PackedPackage())
{
    foreach (var row in rows)
    {
        var start = Stopwatch.GetTimestamp();
        var (seen, output) = Run(row);
        var isRight = seen == row.Expected;
        failed += isRight ? 0 : 1;
        Console.WriteLine($"{(isRight ? "ok  " : "FAIL")} {Stopwatch.GetElapsedTime(start).TotalSeconds.ToString("F1", CultureInfo.InvariantCulture),6} s  {row.Name,-70}  {seen}{(isRight ? "" : $"; expected {row.Expected}")}");
        if (!isRight)
            Console.WriteLine(output);
    }
}

Console.WriteLine($"{rows.Length - failed} passed, {failed} failed");
return failed == 0 && rows.Length > 0 ? 0 : 1;

static (Seen? Seen, string Output) Run(Row row)
{
    try
    {
        var system = row.System();
        Seen.Clear(system);
        var result = row.Act(system);
        return (Seen.Of(system, result.ExitCode), result.Output);
    }
    catch (Xunit.Sdk.XunitException problem)
    {
        return (null, problem.Message);
    }
}
