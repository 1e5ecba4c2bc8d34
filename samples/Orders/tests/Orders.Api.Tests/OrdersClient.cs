using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;
using Orders.Api.Contracts;

namespace Orders.Api.Tests;

/// <summary>The calls of an ordinary client.</summary>
internal sealed class OrdersClient(HttpClient http)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    internal static object Books(int quantity = 2, string customer = "C-100", string tier = "Standard") =>
        new { customer, tier, currency = "EUR", lines = new[] { new { sku = "BOOK-1", quantity, unitPrice = 12.50m } } };

    internal async Task<OrderResponse> PlaceAsync(object? body = null)
    {
        var response = await http.PostAsJsonAsync("/orders", body ?? Books(), Cancel);
        response.EnsureSuccessStatusCode();
        return await OrderAsync(response);
    }

    internal Task<HttpResponseMessage> StepAsync(Guid id, string step) => http.PostAsync($"/orders/{id}/{step}", null, Cancel);

    internal async Task<OrderResponse?> GetAsync(Guid id) => await http.GetFromJsonAsync<OrderResponse>($"/orders/{id}", Json, Cancel);

    internal async Task<IReadOnlyList<OrderResponse>> ListAsync(string query = "") =>
        await http.GetFromJsonAsync<List<OrderResponse>>($"/orders{query}", Json, Cancel) ?? [];

    internal static async Task<OrderResponse> OrderAsync(HttpResponseMessage response) =>
        await response.Content.ReadFromJsonAsync<OrderResponse>(Json, Cancel) ?? throw new InvalidOperationException("The body is null.");

    internal static async Task<JsonElement> ProblemAsync(HttpResponseMessage response)
    {
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        return await response.Content.ReadFromJsonAsync<JsonElement>(Cancel);
    }
}
