namespace Orders.Api.Storage;

/// <summary>An order was stored by somebody else between reading and writing it.</summary>
public sealed class ConcurrentChangeException(Guid id)
    : InvalidOperationException($"Order {id} has changed since it was read; read it again and repeat the step.");
