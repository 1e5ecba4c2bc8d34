using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Orders.Api.Storage;
using Orders.Domain;
using Orders.Domain.Validation;

namespace Orders.Api.Errors;

/// <summary>Answers what the domain refuses with problem details; everything else stays an error of the server.</summary>
public sealed class DomainExceptionHandler(IProblemDetailsService problems) : IExceptionHandler
{
    /// <inheritdoc />
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        if (Describe(exception) is not { } problem)
            return false;

        context.Response.StatusCode = problem.Status ?? StatusCodes.Status400BadRequest;
        return await problems.TryWriteAsync(new() { HttpContext = context, ProblemDetails = problem, Exception = exception });
    }

    private static ProblemDetails? Describe(Exception exception) => exception switch
    {
        InvalidDraftException invalid => Invalid(invalid),
        InvalidTransitionException refused => Conflict("The order's status does not allow this step.", refused.Message),
        ConcurrentChangeException late => Conflict("The order was changed by somebody else.", late.Message),
        _ => null,
    };

    private static ValidationProblemDetails Invalid(InvalidDraftException invalid) =>
        new(invalid.Violations.GroupBy(v => v.Field).ToDictionary(field => field.Key, field => field.Select(v => v.Message).ToArray()))
        {
            Status = StatusCodes.Status400BadRequest,
        };

    private static ProblemDetails Conflict(string title, string detail) =>
        new() { Status = StatusCodes.Status409Conflict, Title = title, Detail = detail };
}
