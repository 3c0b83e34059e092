using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Written;

/// <summary>The fields of a written procedure, as posted or as stored; model of _Fields.</summary>
/// <param name="Context">The request.</param>
/// <param name="Bodies">The bodies that can be asked.</param>
/// <param name="Stored">The draft and its body's key; null for a new one.</param>
public sealed record ProcedureForm(
    HttpContext Context,
    IReadOnlyList<Body> Bodies,
    (WrittenProcedure Procedure, string Body)? Stored
)
{
    /// <summary>True when the box is to be ticked.</summary>
    public bool SilenceAgrees =>
        Posted.Has(Context, "titel") ? Posted.Has(Context, "tavshed") : Stored is { Procedure.SilenceAgrees: true };

    public string? Field(string name) => Posted.Value(Context, name) ?? StoredIn(name);

    public string? Refused(string field) =>
        FormRefusal.Of(Context)?.Faults.Any(fault => fault.Field == field) == true ? "form-error" : null;

    private string? StoredIn(string name) =>
        Stored is not var (procedure, body)
            ? null
            : name switch
            {
                "organ" => body,
                "frist" => procedure.Deadline.ToString("yyyy-MM-dd", Danish.Invariant),
                "titel" => procedure.Title,
                "sag" => procedure.Text,
                "indstilling" => procedure.Recommendation,
                _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
            };
}
