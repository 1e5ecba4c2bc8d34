using ReadinessGate.Policies;
using ReadinessGate.Reporting;

namespace ReadinessGate.Tool;

/// <summary>The arguments make no sense together; the message says which and why.</summary>
public sealed class UsageException(string message) : Exception(message);

/// <summary>Turns what stops the tool into one line each and exit code 3, never a stack trace.</summary>
public static class Guard
{
    /// <summary>Runs a command.</summary>
    public static int Run(Func<int> command)
    {
        try
        {
            return command();
        }
        catch (PolicyException problem)
        {
            foreach (var item in problem.Problems)
                Console.Error.WriteLine(new Diagnostic("error", item.Code, item.At, item.Message));
        }
        catch (EvidenceException problem)
        {
            Console.Error.WriteLine($"readiness: error: {OneLine.Of(problem.Message)}");
        }
        catch (UsageException problem)
        {
            Console.Error.WriteLine($"readiness: error: {OneLine.Of(problem.Message)}");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // The system's own text would name an absolute path.
            Console.Error.WriteLine($"readiness: error: a file or folder can't be read or written ({problem.GetType().Name}); check permissions and free space, or name another folder with --output");
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            // Exit code 1 would be read as a verdict.
            Console.Error.WriteLine($"readiness: error: the tool itself failed with {problem.GetType().Name} in {problem.TargetSite?.DeclaringType?.Name}.{problem.TargetSite?.Name}; please report this");
        }

        return ExitCode.ToolError;
    }
}
