using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ReadinessGate.CodeFixes.Tests;

public sealed class FixAssemblyTests
{
    private static readonly Type[] Fixes = [.. typeof(RuleFix).Assembly.GetTypes().Where(type => !type.IsAbstract && typeof(CodeFixProvider).IsAssignableFrom(type))];

    [Fact]
    public void Every_fix_is_exported_and_fixes_all_at_once() => Assert.All(Fixes, type =>
    {
        Assert.Contains("C#", type.GetCustomAttributes(false).OfType<ExportCodeFixProviderAttribute>().SelectMany(export => export.Languages));
        Assert.Same(WellKnownFixAllProviders.BatchFixer, ((CodeFixProvider)Activator.CreateInstance(type)!).GetFixAllProvider());
    });

    // The compiler loads every assembly beside the analyzers for the analyzers in it, and has no workspaces.
    [Fact]
    public void It_holds_no_analyzer() => Assert.DoesNotContain(typeof(RuleFix).Assembly.GetTypes(), type => typeof(DiagnosticAnalyzer).IsAssignableFrom(type));

    [Fact]
    public void The_analyzers_need_no_workspaces() =>
        Assert.DoesNotContain(typeof(Analyzers.CodeRuleAnalyzer).Assembly.GetReferencedAssemblies(), assembly => assembly.Name!.Contains("Workspaces", StringComparison.Ordinal));

    // Editors bring these along; any other they would have to find.
    [Fact]
    public void It_needs_only_what_every_editor_has() => Assert.Equal(
        ["Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.Workspaces", "System.Collections.Immutable", "netstandard"],
        typeof(RuleFix).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name).Order(StringComparer.Ordinal));
}
