using Microsoft.CodeAnalysis;
using ReadinessGate.Analyzers.Documentation;
using ReadinessGate.Analyzers.Tests.Verification;

namespace ReadinessGate.Analyzers.Tests.Documentation;

public sealed class DocRestatementAnalyzerTests
{
    [Theory]
    [InlineData("public class C {\n/// <[|summary|]>Gets or sets the name.</summary>\npublic string Name { get; set; } }"), InlineData("/// <[|summary|]>\n/// The customer service.\n/// </summary>\npublic class CustomerService { }")]
    [InlineData("/** <[|summary|]>Represents a customer service.</summary> */\npublic interface ICustomerService { }"), InlineData("public class C {\n/// <[|summary|]>Adds the items.</summary>\npublic void AddItem() { } }")]
    [InlineData("public class Order {\n/// <[|summary|]>The identifier of the <see cref=\"Order\"/>.</summary>\n/// <value>The id.</value>\npublic int Id => 1; }"), InlineData("public class C {\n/// <[|summary|]>Gets a value indicating whether it is open.</summary>\npublic bool ItIsOpen;}")]
    public Task Reports_what_only_repeats_the_name(string markup) => BothModes(markup);

    [Theory]
    [InlineData("public class C {\n/// <summary>Gets or sets the name on the invoice.</summary>\npublic string Name { get; set; } }"), InlineData("public class C {\n/// <summary>Gets the name.</summary>\n/// <remarks>At most 80 characters.</remarks>\npublic string Name => \"\"; }")]
    [InlineData("public class C {\n/// <summary>Adds the item.</summary>\n/// <param name=\"price\">In cents.</param>\npublic void AddItem(int price) { } }"), InlineData("public class Shop {\n/// <summary>Creates a new instance of the shop.</summary>\npublic Shop() { } }")]
    [InlineData("/// <summary>Colors of cars.</summary>\npublic enum Color {\n/// <summary>Red.</summary>\nRed }"), InlineData("public class C {\n/// <summary>The value.</summary>\npublic int Timeout; }"), InlineData("public class C {\n/// <summary></summary>\npublic int Name; }")]
    [InlineData("public class C {\n/// <summary>Returns the string.</summary>\npublic override string ToString() => \"\"; }"), InlineData("/// <summary>Order extensions.</summary>\npublic static class OrderExtensions { }")]
    [InlineData("public class C {\n/// <summary>The name. <see href=\"https://example.org\"/></summary>\npublic int Name; }"), InlineData("public class C {\n/// <summary>The name.</summary>\n/// <example>A</example>\npublic int Name; }"), InlineData("/// <summary>The section <c>system</c>.</summary>\npublic class SystemSection { }"), InlineData("public class C {\n/// <summary>Not the name.</summary>\npublic int Name; }")]
    public Task One_further_word_is_enough(string markup) => BothModes(markup);

    [Theory, InlineData("class C {", ""), InlineData("public class C {", "build_property.IsPackable = false"), InlineData("public class C {", "build_property.IsTestProject = true")]
    public Task What_is_out_of_scope_is_not_judged(string type, string config) =>
        new AnalyzerTest<DocRestatementAnalyzer> { TestCode = type + "\n/// <summary>The name.</summary>\npublic int Name; }", GlobalConfig = config }.RunAsync();

    private static async Task BothModes(string markup)
    {
        foreach (var mode in new[] { DocumentationMode.None, DocumentationMode.Diagnose })
            await new AnalyzerTest<DocRestatementAnalyzer> { TestCode = markup, DocumentationMode = mode }.RunAsync();
    }
}
