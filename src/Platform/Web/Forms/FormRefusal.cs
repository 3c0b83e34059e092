using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Platform.Web.Forms;

/// <summary>
/// The answer of an endpoint to a form it refuses: the form's own page is shown again, with status 422, and its
/// <c>error-summary</c> and <c>field-error</c> tags say what is wrong.
/// </summary>
/// <param name="Page">Path of the form's page.</param>
/// <param name="Faults">What is wrong, field by field, in the form's order.</param>
public sealed record FormRefusal(string Page, IReadOnlyList<FieldFault> Faults) : IResult
{
    public FormRefusal(string page, string field, Fault fault)
        : this(page, [new(field, fault)]) { }

    /// <summary>The refusal the page is shown for, or null when it is simply read.</summary>
    public static FormRefusal? Of(HttpContext context) => context.Features.Get<FormRefusal>();

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Features.Set(this);
        httpContext.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Task.CompletedTask;
    }
}

/// <summary>What is wrong with one field.</summary>
/// <param name="Field">Id of the field on the page.</param>
/// <param name="Fault">The fault.</param>
public sealed record FieldFault(string Field, Fault Fault);
