namespace ReadinessGate.Analyzers.Tests.Testing;

/// <summary>The attributes of the test frameworks as far as rules look at them.</summary>
internal static class Frameworks
{
    public const string Code = """
        namespace Xunit
        {
            class FactAttribute : System.Attribute { public string Skip { get; set; } public bool Explicit { get; set; } }
            class TheoryAttribute : FactAttribute { }
            class TraitAttribute : System.Attribute { public TraitAttribute(string name, string value) { } }
            static class Assert { public static void True(bool value) { } }
        }
        namespace Xunit.Sdk { class DataAttribute : System.Attribute { public string Skip { get; set; } } }
        namespace Xunit { [System.AttributeUsage(System.AttributeTargets.Method, AllowMultiple = true)] class InlineDataAttribute : Xunit.Sdk.DataAttribute { public InlineDataAttribute(params object[] data) { } } }
        namespace NUnit.Framework
        {
            class TestAttribute : System.Attribute { }
            [System.AttributeUsage(System.AttributeTargets.Method, AllowMultiple = true)] class TestCaseAttribute : System.Attribute { public TestCaseAttribute(int value) { } public string Ignore { get; set; } public bool Explicit { get; set; } public object ExpectedResult { get; set; } }
            class IgnoreAttribute : System.Attribute { public IgnoreAttribute(string reason) { } public string Until { get; set; } }
            class ExplicitAttribute : System.Attribute { public ExplicitAttribute() { } public ExplicitAttribute(string reason) { } }
            class CategoryAttribute : System.Attribute { public CategoryAttribute(string name) { } }
            static class Assert { public static void Inconclusive(string message) { } public static void Ignore(string message) { } public static void Pass() { } }
        }
        namespace Microsoft.VisualStudio.TestTools.UnitTesting
        {
            class TestMethodAttribute : System.Attribute { }
            class ExpectedExceptionAttribute : System.Attribute { public ExpectedExceptionAttribute(System.Type type) { } }
            class IgnoreAttribute : System.Attribute { public IgnoreAttribute() { } public IgnoreAttribute(string message) { } }
            class TestCategoryAttribute : System.Attribute { public TestCategoryAttribute(string name) { } }
            static class Assert { public static void Inconclusive() { } }
        }
        namespace TUnit.Core { class TestAttribute : System.Attribute { } }
        """;
}
