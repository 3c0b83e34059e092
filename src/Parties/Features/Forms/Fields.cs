using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Decisions;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Parties.Features.Forms;

/// <summary>The fields the module's forms share, and how a row's values are written in them.</summary>
internal static class Fields
{
    public const string Basis = "basis";

    public static EffectField OfBasis(bool isRequired = false) =>
        new(
            Basis,
            "Besluttet hvor",
            EffectFieldKind.Text,
            "Mødet og punktet, fx »DASSOS 12. maj 2027, punkt 4«, eller beslutningens henvisning.",
            isRequired
        );

    public static IReadOnlyList<EffectChoice> Of(IEnumerable<Body> bodies) =>
        [.. bodies.Select(body => new EffectChoice(body.Id.ToString(), body.Name))];

    public static IReadOnlyList<EffectChoice> Of(IEnumerable<PersonView> people) =>
        [
            .. people.Select(view => new EffectChoice(
                view.Person.Id.ToString(),
                $"{view.Person.Name}, {view.Organisation}"
            )),
        ];

    public static IReadOnlyList<EffectChoice> Of<T>(Func<T, string> words)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(one => new EffectChoice(one.ToString(), words(one)))];

    public static string Day(DateOnly? day) => FormWords.Iso(day);

    public static string Number(int? number) => number?.ToString(Danish.Invariant) ?? "";
}

/// <summary>A form of fields as a page draws it.</summary>
/// <param name="Fields">The fields in their order.</param>
/// <param name="Stored">The values that stand in them before anything is typed.</param>
public sealed record FieldSet(IReadOnlyList<EffectField> Fields, IReadOnlyDictionary<string, string> Stored)
{
    public static FieldSet Empty(IReadOnlyList<EffectField> fields) => new(fields, new Dictionary<string, string>());

    /// <summary>What stands in the field: as typed when it was refused, else as stored.</summary>
    public string Value(HttpContext context, string field) =>
        Posted.Value(context, field) ?? Stored.GetValueOrDefault(field, "");

    /// <summary>Answers a stale form with both versions.</summary>
    internal FormRefusal Refuse(HttpContext context, string page, IFormCollection typed) =>
        BothVersions.Refuse(
            context,
            page,
            [
                .. Fields.Select(field => new FieldVersions(
                    field.Label,
                    Shown(field, typed.Word(field.Name)),
                    Shown(field, Stored.GetValueOrDefault(field.Name, ""))
                )),
            ]
        );

    private static string Shown(EffectField field, string value) =>
        field.Choices?.FirstOrDefault(choice => choice.Value == value)?.Text ?? value;
}
