package gate

import (
	"encoding/json"
	"errors"
	"maps"
	"strconv"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// checkVariables refuses what gqlparser's coercion lets through: numbers for
// strings, strings for numbers, 64-bit integers, enum values in another case,
// and a @oneOf object with other than one field. Refusing here costs no
// resolver, and answers a request error rather than one for each field. What
// gqlparser refuses itself is refused here in better words: its own name a value
// that it made of the one that was sent.
func checkVariables(schema *ast.Schema, op *ast.OperationDefinition, values map[string]any) *Error {
	for _, v := range op.VariableDefinitions {
		value, ok := values[v.Variable]
		if !ok {
			continue
		}
		if err := checkValue(schema, v.Type, value, v.Variable); err != nil {
			return err
		}
	}
	return nil
}

func checkValue(schema *ast.Schema, t *ast.Type, value any, path string) *Error {
	if value == nil {
		if t.NonNull {
			return BadInput("variable %q cannot be null", path)
		}
		return nil
	}
	if t.Elem != nil {
		for i, item := range graphql.CoerceList(value) {
			if err := checkValue(schema, t.Elem, item, path+"["+strconv.Itoa(i)+"]"); err != nil {
				return err
			}
		}
		return nil
	}
	def := schema.Types[t.NamedType]
	switch {
	case def == nil:
		return nil
	case def.Kind == ast.InputObject:
		return checkObject(schema, def, value, path)
	case def.Kind == ast.Enum:
		return checkEnum(def, value, path)
	}
	if err := checkScalar(def.Name, value); err != nil {
		return inVariable(path, err)
	}
	return nil
}

// inVariable says which variable, or which part of one, cannot be used.
func inVariable(path string, err error) *Error {
	e := BadInput("variable %q: %v", path, err)
	e.Extensions = map[string]any{"field": path}
	if cause, ok := errors.AsType[*Error](err); ok {
		maps.Copy(e.Extensions, cause.Extensions)
	}
	return e
}

// checkScalar leaves custom scalars to their own unmarshalers.
func checkScalar(name string, value any) (err error) {
	switch name {
	case "Int":
		_, err = UnmarshalInt(value)
	case "Float":
		_, err = UnmarshalFloat(value)
	case "String":
		_, err = UnmarshalString(value)
	case "ID":
		_, err = UnmarshalID(value)
	case "Boolean":
		_, err = UnmarshalBoolean(value)
	}
	return err
}

func checkEnum(def *ast.Definition, value any, path string) *Error {
	name, ok := value.(string)
	if !ok || def.EnumValues.ForName(name) == nil {
		if n, isNumber := value.(json.Number); isNumber {
			name = string(n)
		}
		return BadInput("variable %q: %q is not a value of %s", path, name, def.Name)
	}
	return nil
}

func checkObject(schema *ast.Schema, def *ast.Definition, value any, path string) *Error {
	object, ok := value.(map[string]any)
	if !ok {
		return BadInput("variable %q must be a %s", path, def.Name)
	}
	for _, field := range def.Fields {
		v, ok := object[field.Name]
		if !ok {
			continue
		}
		if err := checkValue(schema, field.Type, v, path+"."+field.Name); err != nil {
			return err
		}
	}
	if def.Directives.ForName("oneOf") != nil && !exactlyOne(object) {
		return BadInput("variable %q must have exactly one field, and not null", path)
	}
	return nil
}

func exactlyOne(object map[string]any) bool {
	for _, v := range object {
		return len(object) == 1 && v != nil
	}
	return false
}
