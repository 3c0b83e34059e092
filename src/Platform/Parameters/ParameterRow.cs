using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Parameters;

/// <summary>A parameter as stored, with both times. Its key is area/name: midtjylland/overhead-max.</summary>
public sealed class ParameterRow : DatedRow
{
    /// <summary>Name of the parameter, such as overhead-max.</summary>
    public string Name { get; set; } = "";

    public string Area { get; set; } = "";

    public string Label { get; set; } = "";

    public ParameterUnit Unit { get; set; }

    /// <summary>The value as entered: 4.5 (percentage points for per cent), or a word for a choice.</summary>
    public string Text { get; set; } = "";

    /// <summary>The agreement, law or decision that set it; DEFAULT where none is known.</summary>
    public string Source { get; set; } = "";

    /// <summary>Typed reference to the decision that set it (decision/42); null until decisions are registered.</summary>
    public string? Decision { get; set; }

    /// <summary>Who entered it; null for the starting set.</summary>
    public Guid? EnteredBy { get; set; }

    /// <summary>Who approved it, where the area asks for four eyes; null where nobody had to.</summary>
    public Guid? ApprovedBy { get; set; }

    public static string KeyOf(AreaKey area, string name) => $"{area.Value}/{name}";

    public static ParameterRow From(Parameter parameter) =>
        new()
        {
            Key = KeyOf(parameter.Area, parameter.Key),
            Name = parameter.Key,
            Area = parameter.Area.Value,
            Label = parameter.Label,
            Unit = parameter.Unit,
            Text = parameter.Text,
            ValidFrom = parameter.Validity.From,
            ValidTo = parameter.Validity.To,
            Source = parameter.Source,
        };

    public Parameter ToParameter() => new(Name, new(Area), Label, Unit, Text, Validity, Source);
}
