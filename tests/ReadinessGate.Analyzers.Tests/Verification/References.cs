using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ReadinessGate.Analyzers.Tests.Verification;

/// <summary>The framework that the tests run on, for the code under test to compile against.</summary>
internal static class References
{
    private static readonly string[] Names = ["System.Private.CoreLib", "System.Runtime", "System.Console", "System.Linq", "System.Linq.Expressions", "System.Collections"];

    public static ImmutableArray<MetadataReference> Net { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Names.Contains(Path.GetFileNameWithoutExtension(path), StringComparer.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];
}
